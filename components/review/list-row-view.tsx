import type { ListRow } from './list-rows';
import { DetailRow } from './rows/detail-row';
import { EntityRowView } from './rows/entity-row';
import { GridRow } from './rows/grid-row';
import { GroupRow, HiddenFileRow, SectionRow } from './rows/heading-rows';
import { HiddenRowView, PreviewRow } from './rows/hidden-rows';
import { AllPicturesRow, EmbeddedRowView, PictureRowView, UncheckedRowView } from './rows/look-rows';
import { PlaceRowView } from './rows/place-row';
import { TroubleRow } from './rows/trouble-row';

type ListRowViewProps = { readonly row: ListRow; readonly index: number; readonly active: boolean };

/** One line of the list, whatever it is. */
export const ListRowView = ({ row, index, active }: ListRowViewProps) => (
  <GridRow row={row} index={index} active={active}><Inside row={row} active={active} /></GridRow>
);

const Inside = ({ row, active }: Omit<ListRowViewProps, 'index'>) => {
  const tab = active ? 0 : -1;
  switch (row.kind) {
    case 'section': return <SectionRow row={row} tab={tab} />;
    case 'group': return <GroupRow row={row} tab={tab} />;
    case 'file': return <HiddenFileRow row={row} tab={tab} />;
    case 'entity': return <EntityRowView row={row} tab={tab} />;
    case 'detail': return <DetailRow entity={row.entity} tab={tab} />;
    case 'place': return <PlaceRowView row={row} tab={tab} />;
    case 'loading': return <p className="soft row-pad">Looking up the places.</p>;
    case 'hidden': return <HiddenRowView row={row} tab={tab} />;
    case 'preview': return <PreviewRow hidden={row.hidden} lines={row.lines} />;
    case 'all-pictures': return <AllPicturesRow row={row} tab={tab} />;
    case 'picture': return <PictureRowView row={row} tab={tab} />;
    case 'unchecked': return <UncheckedRowView row={row} tab={tab} />;
    case 'embedded': return <EmbeddedRowView row={row} tab={tab} />;
    case 'trouble': return <TroubleRow file={row.file} tab={tab} />;
  }
};

export type Tab = 0 | -1;
/** A row of one kind, as its view gets it. */
export type RowOf<Kind extends ListRow['kind']> = Extract<ListRow, { readonly kind: Kind }>;
