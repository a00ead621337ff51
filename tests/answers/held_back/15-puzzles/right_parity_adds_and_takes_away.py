# mistake: none
def parity_params():
    # two units that do the same thing; the second is the mirror image of the first, and the first listens to both
    H = 2
    gates = {
        "i": ([100, 100], [[0, 0], [0, 0]], [-50, -50]),
        "f": ([0, 0], [[0, 0], [0, 0]], [50, 50]),
        "g": ([0, 0], [[-80, 80], [80, -80]], [50, -50]),
        "o": ([0, 0], [[0, 0], [0, 0]], [50, 50]),
    }
    W_x = np.concatenate([np.reshape(gates[name][0], (H, 1)) for name in "ifgo"]).astype(float)
    W_h = np.concatenate([gates[name][1] for name in "ifgo"]).astype(float)
    b = np.concatenate([gates[name][2] for name in "ifgo"]).astype(float)
    return W_x, W_h, b
