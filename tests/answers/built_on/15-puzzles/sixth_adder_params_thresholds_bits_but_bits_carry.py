# mistake: thresholds for bits 0 and 1 (0.5, 1.5, 2.5), but bits and carry are -1 and 1
# read: vague
# told: Unit 2 comes nearest: where 2 of both bits and the carry before are 1, it is seldom on.
def adder_params():
    W_x, W_h, b = zeros(2, 4, gates=1)
    for k, threshold in ((1, 0.5), (2, 1.5), (3, 2.5)):
        W_x[k] = 20
        W_h[k, 2] = 20
        b[k] = -20 * threshold
    W_h[0, 1:] = [20, -20, 20]
    return W_x, W_h, b
