# mistake: two: the memory is noted before the step, so the first row is c_0; and the share f is taken of the sum of ...
# read: right
# told: in row 0, which is c_1.
def accumulate(x, f, c_0):
    T, N = x.shape
    c = np.zeros((T, N))
    memory = c_0
    for t in range(T):
        c[t] = memory
        memory = f * (memory + x[t])
    return c
