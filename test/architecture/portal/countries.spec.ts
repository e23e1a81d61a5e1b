import { countryCodes as chosenFrom } from '../../../apps/portal/src/text/country-codes';
import { countryCodes } from '../../../libs/suppliers/src/domain/country-codes';

it('offers in the portal exactly the countries that the server accepts', () => {
  expect([...chosenFrom].toSorted()).toEqual([...countryCodes].toSorted());
});
