export { provinces } from '../../../text/provinces';
