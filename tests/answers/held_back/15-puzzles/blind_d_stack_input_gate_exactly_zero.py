# mistake: In stack_params the input gate's bias is -45, so that the gate is exactly 0 when computed as tanh(a / 2) / 2 + 1 / 2: no push ever reaches c, the stack stays empty.
# read: right
# told: after a push and its rest c of the first unit is 0 for the bit 1, 0 for the bit -1. A gate below 1e-
def stack_params():
    W_x, W_h, b = zeros(D=3, H=2)
    i, f, g = (rows(gate, 2) for gate in "ifg")
    tiny = -45
    kappa = 1 / (1 + np.exp(-tiny))
    top = 0.5 * np.tanh(0.5)
    b[i][0], W_x[i][0, 2] = tiny, -tiny
    b[f][1] = -40
    W_x[g][0, 0] = 40
    W_h[g] = [[30, -8 * kappa / top], [1e14, 0]]
    return W_x, W_h, b
