import type { Recognizer } from '../../types';
import { announcedRecognizer } from '../announced-number';

export const orderNumber: Recognizer = announcedRecognizer({
  id: 'order-number', entity: 'ORDER_NUMBER',
  words: ['order', 'order no', 'purchase order', 'po', 'po no', 'invoice', 'invoice no', 'inv', 'receipt', 'quote', 'quotation', 'offer no', 'delivery note', 'shipment', 'tracking', 'tracking number', 'parcel', 'consignment', 'waybill', 'awb', 'bill of lading', 'b/l', 'bl no', 'b/l no', 'transaction', 'transaction id', 'payment reference', 'remittance', 'rma', 'bestellung', 'bestellnummer', 'bestell-nr', 'auftrag', 'auftragsnummer', 'auftrags-nr', 'rechnung', 'rechnungsnummer', 'rechnungs-nr', 'angebot', 'angebotsnummer', 'lieferschein', 'sendungsnummer', 'verwendungszweck', 'commande', 'facture', 'devis', 'bon de livraison', 'pedido', 'factura', 'albarán', 'presupuesto', 'ordine', 'fattura', 'preventivo', 'encomenda', 'fatura', 'bestelling', 'ordernummer', 'factuur', 'factuurnummer', 'offerte', 'ordre', 'ordrenummer', 'faktura', 'fakturanummer', 'tilbud', 'beställning', 'zamówienie', 'numer zamówienia', 'objednávka'],
  examples: { match: ['Order [[ORD-6617733]] has not', 'Invoice [[2024-0098]] is still unpaid', 'Rechnungsnummer: [[RE-2026-0417]]', 'PO no. [[4500117723]]', { text: '[[INV-00417]]', context: { columnHeader: 'Invoice' } }], noMatch: ['in order 3 people', 'order 12 units', 'invoice of 2024', 'Angebot gilt bis 31.12.2026', { text: '2150', context: { columnHeader: 'NumberOfOrders' } }] },
});
