# mistake: none
def adder_params():
    # s = a + b + carry is -3, -1, 1 or 3; the sum bit is s - 2 sign(s), and a tiny tanh hands s on as it is
    tiny, large = 1e-3, 20.0
    reads = np.array([0.0, large, tiny])  # of the units sum, carry and s
    W_x = np.outer(reads, np.ones(2))
    W_h = np.outer(reads, np.array([0.0, 1.0, 0.0]))
    W_h[0] = 3.0 * np.array([0.0, -2.0, 1 / tiny])
    return W_x, W_h, np.array([-1.0, 0.0, 0.0])
