/** The toolbar button's words. A tab's own title is reset by the browser when its page changes, so it also tells the popup which tabs are watched over. */
export const GUARDED_TITLE = 'Prewash: uploads here wait for your review';
