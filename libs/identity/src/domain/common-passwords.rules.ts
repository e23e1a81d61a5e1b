/**
 * Passwords of twelve characters or more that turn up in every published list of guesses, with the obvious ones for this product.
 * Shorter ones are refused by their length already. Lower case; compared without regard to case.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 1234567891011 123456789123 123456789abc 123456123456
012345678910 0123456789012 987654321098 098765432109 112233445566 111222333444 121212121212 123123123123 123412341234 147258369147 159753159753
abcdefghijkl abcdefghijklm abcdefghijklmnop abc123abc123 abcd1234abcd abcd12345678 a1b2c3d4e5f6 aaaabbbbcccc 1a2b3c4d5e6f 1q2w3e4r5t6y 1q2w3e4r5t6y7u
1q2w3e4r5t6y7u8i 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc !qaz2wsx3edc qwertyuiop12 qwertyuiop123 qwertyuiop1234 qwertyuiopasdf qwertyuiopasdfghjkl
qwertyuiop[] qwerty123456 qwerty1234567 qwerty12345678 qwerty123456789 qwertyqwerty qwerty123qwerty qazwsxedcrfv qazwsxedc123 asdfghjkl123
asdfasdfasdf asdfghjklqwerty zxcvbnm12345 zxcvbnm123456 zxcvbnmasdfghjkl password1234 password12345 password123456 password123! passwordpassword
password2023 password2024 password2025 password2026 passw0rd1234 p@ssw0rd1234 p@ssword1234 p@ssw0rd123! mypassword123 newpassword1 newpassword123
changeme1234 changeme12345 changeme123! letmein12345 letmein123456 letmeinletmein welcome12345 welcome123456 welcome1234! welcomewelcome
administrator administrator1 administrator123 admin1234567 admin12345678 admin123456789 adminadminadmin adminadmin123 administrador root12345678
rootrootroot superman1234 iloveyou1234 iloveyouforever iloveyoubaby iloveyousomuch football1234 baseball1234 basketball12 sunshine1234 princess1234
monkey123456 dragon123456 master123456 michael12345 trustno1trustno1 startrek1234 starwars1234 liverpool123 manchester12 correcthorsebatterystaple
woaini123456 woaini1314520 woaini5201314 5201314520131 5201314woaini a12345678910 a123456789012 aa1234567890 zxc123456789 qwe123456789
asd123456789 abc123456789 qq1234567890 woaiwojiawoaiwojia 1314520131452 taiwan123456 beijing12345 shanghai1234 company12345 supplier1234
supplier12345 greengate123 greengate1234 greengate12345 greengategreengate secret123456 secretsecret supersecret1 supersecret123 test12345678 testtesttest
testpassword testpassword1 default12345 defaultpassword guestguestguest temporary123 temppassword1 hello1234567 hellohello12
`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);
