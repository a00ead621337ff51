# mistake: From the second step on the input of the step before is added (x_{t-1} instead of x_t), so x_1 counts twice and x_T never.
# told: in row 1, which is c_2. All rows before it are right.
def accumulate(x, f, c_0):
    T, N = x.shape
    c = np.zeros((T, N))
    c[0] = f * c_0 + x[0]
    for t in range(1, T):
        c[t] = f * c[t - 1] + x[t - 1]
    return c
