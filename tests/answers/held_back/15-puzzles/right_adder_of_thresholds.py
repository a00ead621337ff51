# mistake: none
def adder_params():
    # how many of a, b and the carry are 1? three units say "at least one", "two", "three"; two of them is the carry
    k, units = 30.0, 4
    thresholds = np.array([0.0, -1.5, 0.0, 2.0])
    reads = np.array([0, 1, 1, 1])
    W_x = k * np.outer(reads, [1, 1])
    W_h = k * np.outer(reads, np.eye(units)[2])
    W_h[0] = k * np.array([0, 1, -1, 1])
    return W_x, W_h, -k * thresholds * reads
