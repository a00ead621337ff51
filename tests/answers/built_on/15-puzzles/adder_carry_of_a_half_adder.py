# mistake: adder_params: a new carry comes only where a and b are both 1 (a AND b), the carry that comes in is left out of it; so a carry that has to run on through a column with a single 1 is lost; right where no column has a single 1 and an incoming carry
# read: right
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after ever
def adder_params():
    """Unit 0: the sum; 1, 2, 3: at least one, two, three ones in the column; 4: the carry."""
    W_x, W_h, b = zeros(2, 5, gates=1)
    sharp = 10
    for unit, threshold in ((1, -2), (2, 0), (3, 2)):
        W_x[unit] = sharp
        W_h[unit, 4] = sharp
        b[unit] = -sharp * threshold
    W_x[4] = sharp
    b[4] = -sharp
    W_h[0, 1:4] = sharp, -sharp, sharp
    return W_x, W_h, b
