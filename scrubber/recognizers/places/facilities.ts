/** Where somebody works: plants, mines and yards. Behind a name they make a place that leads to its firm ("Lake Verret Terminal"). */
const TAILS = 'Terminal|Refinery|Smelter|Colliery|Quarry|Mine|Pit|Mill|Mills|Steelworks|Works|Plant|Power Station|Substation|Depot|Yard|Shipyard|Boatyard|Wharf|Jetty|Brewery|Distillery|Dairy|Sawmill|Foundry|Warehouse|Hangar|Landfill|Site|Campus|Wind Farm|Solar Farm|Pumping Station|Treatment Works';

const FACILITY = new RegExp(`^\\p{Lu}[\\p{L}’'-]{2,24}(?: \\p{Lu}[\\p{L}’'-]{1,24}){0,2} (?:${TAILS}|${TAILS.toLowerCase()})$`, 'u');

/** A named plant, mine or yard. */
export const isFacility = (words: string): boolean => FACILITY.test(words);
