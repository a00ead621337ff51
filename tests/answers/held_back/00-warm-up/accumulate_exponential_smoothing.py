# mistake: two: accumulate is exponential smoothing as in statistics: (1) the input is weighted with 1 - f instead of 1, (2) the first row is x[0], c_0 is never used; right at f = 0, where c_t = x_t in both; at f = 1 every row is x[0]
# read: right
# told: in row 0, which is c_1.
def accumulate(x, f, c_0):
    alpha = 1 - f
    smooth = np.array(x, dtype=float)
    for t in range(1, len(x)):
        smooth[t] = alpha * x[t] + (1 - alpha) * smooth[t - 1]
    return smooth
