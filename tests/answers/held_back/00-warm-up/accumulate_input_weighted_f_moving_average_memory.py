# mistake: TWO: the input is weighted by 1 - f (a moving average), and the memory starts at zero instead of c_0
# read: right
# told: your accumulate matches a loop that ignores c_0 and starts from zeros. your accumulate matches a loop of a running mean: here the input is a
def accumulate(x, f, c_0):
    c = np.zeros_like(x)
    memory = np.zeros(x.shape[1])
    for t in range(len(x)):
        memory = f * memory + (1 - f) * x[t]
        c[t] = memory
    return c
