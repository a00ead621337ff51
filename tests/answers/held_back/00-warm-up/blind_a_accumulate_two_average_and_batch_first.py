# mistake: TWO: accumulate is an exponential moving average, which weighs the input by 1 - f, and it returns (N, T), sequence first, instead of (T, N).
# read: right
# told: your accumulate matches a loop of a running mean: here the input is added whole. your accumulate mat
def accumulate(x, f, c_0):
    T, N = x.shape
    out = np.zeros((N, T))
    for n in range(N):
        ema = c_0[n]
        for t in range(T):
            ema = f * ema + (1 - f) * x[t, n]
            out[n, t] = ema
    return out
