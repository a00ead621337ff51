# mistake: In adder_params the carry is a AND b only and does not read the carry before it: where a and b differ and a carry comes in, it is not handed on.
# read: right
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after every pair of bi
def adder_params():
    W_x, W_h, b = zeros(D=2, H=3, gates=1)
    tiny, large = 1e-3, 30
    # unit 3: the carry, on if both bits are 1
    W_x[2] = [large, large]
    b[2] = -large
    # unit 2: a + b + carry on a straight line
    W_x[1] = [tiny, tiny]
    W_h[1] = [0, 0, tiny]
    # unit 1: what is left of it without the two of the new carry
    W_h[0] = [0, large / tiny, -2 * large]
    return W_x, W_h, b
