# mistake: two: rows and columns of W_h are taken the wrong way round for the carry (unit 2 reads all three instead of ...
# read: vague
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after every pair of bits.
def adder_params():
    W_x, W_h, b = zeros(2, 4, gates=1)
    for k, shift in ((1, 1.5), (2, 0.0), (3, -1.5)):
        W_x[k] = 20
        W_h[2, k] = 20
        b[k] = 20 * shift
    W_h[0, 1:] = [20, 20, 20]
    return W_x, W_h, b
