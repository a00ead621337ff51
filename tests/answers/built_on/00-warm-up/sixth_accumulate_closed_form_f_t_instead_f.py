# mistake: TWO: closed form with f^t instead of f^(t+1) on c_0, and with the powers of f the wrong way round (f^k on x[k], so the oldest input weighs most)
# read: wrong
# told: in row 0, which is c_1.
def accumulate(x, f, c_0):
    T, N = x.shape
    c = np.zeros((T, N))
    for t in range(T):
        c[t] = f**t * c_0
        for k in range(t + 1):
            c[t] += f**k * x[k]
    return c
