# mistake: W_h is transposed: W_h[j, k] for what row k reads of unit j
# read: right
# told: your W_h is transposed: row k, column j is the weight of unit j for unit
def adder_params():
    W_x, W_h, b = zeros(2, 3, gates=1)
    eps, K = 0.05, 20
    W_x[1], W_h[1, 1] = K, K
    W_x[2], W_h[1, 2] = eps, eps
    W_h[2, 0], W_h[1, 0] = K / eps, -2 * K
    return W_x, W_h, b
