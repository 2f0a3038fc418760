/** A list of contacts; phone numbers lie in the ranges for fiction. */
export const contacts = [
  'Name,Role,Email,Phone,Account number',
  'Wilhelmina Drakenfeld,Head of operations,wilhelmina.drakenfeld@ostrava-freight.example,+44 20 7946 0321,4471902255',
  'Ignatius Mbeki-Rowe,Buyer,ignatius.mbeki-rowe@ostrava-freight.example,+44 20 7946 0388,4471902256',
  '"Castellanos, Xiomara",Driver,xiomara.castellanos@ostrava-freight.example,+1 202 555 0163,4471902257',
  '',
].join('\r\n');

export const itsContactValues: readonly string[] = ['Drakenfeld', 'Wilhelmina', 'Ignatius', 'Mbeki', 'Castellanos', 'Xiomara', 'ostrava-freight', '7946 0321', '555 0163', '4471902255'];
