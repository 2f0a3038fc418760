import type { Recognizer } from '../../types';
import { announcedRecognizer } from '../announced-number';

export const employeeNumber: Recognizer = announcedRecognizer({
  id: 'employee-number', entity: 'EMPLOYEE_ID',
  words: ['employee', 'employee id', 'staff', 'staff no', 'payroll', 'personnel', 'badge', 'worker', 'clock no', 'personalnummer', 'personal-nr', 'pers-nr', 'mitarbeiternummer', 'matricule', 'legajo', 'número de empleado', 'matricola', 'personeelsnummer', 'medarbejdernummer', 'medarbejder', 'mitarbeiter', 'werknemer', 'personeelsnr', 'medarbejdernr', 'anställningsnr', 'n° de matricule', 'nº de empleado', 'n.º de funcionário', 'pracownik', 'dipendente', 'empleado', 'funcionário', 'salarié', 'ansattnummer', 'anställningsnummer', 'numer pracownika', 'student', 'student id', 'matrikelnummer', 'matrikel', 'licence', 'license no', 'registration no', 'gmc', 'bar no', 'bar number', 'loss assessor', 'assessor', 'officer', 'service number'],
  examples: { match: ['Employee ID: [[E-30417]]', 'Personalnummer [[40-2217]]', { text: '[[P-1041]]', context: { columnHeader: 'Payroll no' } }, 'Matrikelnummer [[7714823]]'], noMatch: ['staff of 250', 'employee handbook 2024', 'Payroll 2026-03'] },
});
