# mistake: the network shows whether the last bit and the one before differ (xor of two bits) instead of whether all ones so far are odd in number; unit 2 remembers the bit before and nothing older; right in the first two steps, and wherever the ones before the last two bits are even in number
# read: right
# told: your first unit depends on the last 2 bits alone: what came before is forgotten.
def parity_params():
    W_x, W_h, b = zeros(1, 2)
    xor, bit = 0, 1
    i, f, g, o = 0, 2, 4, 6
    seen = np.tanh(1)  # what unit 2 shows for a 1
    # unit 2: the bit of this step, for the next step to see
    W_x[i + bit, 0], b[i + bit] = 100, -50
    b[f + bit], b[g + bit], b[o + bit] = -50, 50, 50
    # unit 1: written anew where one of the two is 1 (input gate), and on unless both are (candidate)
    W_x[i + xor, 0], W_h[i + xor, bit], b[i + xor] = 100, 100 / seen, -50
    W_x[g + xor, 0], W_h[g + xor, bit], b[g + xor] = -100, -100 / seen, 150
    b[f + xor], b[o + xor] = -50, 50
    return W_x, W_h, b
