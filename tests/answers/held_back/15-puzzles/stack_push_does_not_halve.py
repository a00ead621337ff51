# mistake: the forget gate stays at 1 in a push, so c becomes c + kappa/2 * bit instead of c/2 + kappa/2 * bit: the bits are added with one weight and the sign of c is that of their sum, not the top; right for a single bit that is pushed and popped, and while all bits ever pushed are the same
# read: right
# told: a push and its rest make c = 1 c + 5e-05 bit: the sign of c is the last bit only if less
def stack_params():
    W_x, W_h, b = zeros(3, 2)
    i1, i2, f1, f2, g1, g2, o1, o2 = range(8)
    bit, push, pop = range(3)
    kappa = 1e-4
    b[i1] = np.log(kappa / 2)
    W_x[i1, pop] = 60
    b[f1] = 50
    W_x[g1, bit] = 50
    W_h[g1] = 2, -kappa / np.tanh(1)
    b[i2], b[f2], b[o2] = 50, -50, 50
    W_h[g2, 0] = 1e4 / kappa
    return W_x, W_h, b
