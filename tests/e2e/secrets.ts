/** One person, in every story: what may never be found at the server. */
export const NAME = 'Quenneville';
export const MAIL = 'philippa.quenneville@harrow-stone.example';
export const NOTE = `Hello,\n\nplease call Dr. Philippa ${NAME} at ${MAIL} before Tuesday.\n\nThe pump needs a new seal.\n`;
export const USEFUL = 'The pump needs a new seal.';
export const PLANTED = [NAME, 'philippa', 'harrow-stone'] as const;
