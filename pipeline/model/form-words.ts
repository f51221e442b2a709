/** What a form made here says of its column of last year's figures; read again, they are told by it from figures that somebody reports. */
export const lastYearPrinted = '上年数取自上年报送的表，供核对';
