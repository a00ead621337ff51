# mistake: the biases of i and f are set to 0.5, the value that the gates should have, as if the bias were the gate; they stand at sigmoid(0.5) = 0.62, so the last bit is worth 0.62, the one before 0.39, and so on, instead of 1/2, 1/4; the sign of c need not be the last bit any more; right: the candidate is the bit, and nothing else is in c
# read: right
# told: without any bias all would hold: half open is what these gates should be.
def history_params():
    D, H = 1, 1
    W_x, W_h, b = zeros(D, H)
    half = 0.5
    b[rows("i", H)] = half
    b[rows("f", H)] = half
    W_x[rows("g", H), 0] = 100
    return W_x, W_h, b
