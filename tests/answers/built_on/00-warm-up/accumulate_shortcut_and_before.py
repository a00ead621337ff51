# mistake: the shortcut for f = 1 is a plain cumulative sum that forgets c_0; and a second one, for other f each row is stored before the step's update, so the rows are c_0 to c_{T-1}.
# read: right
# told: in row 0, which is c_1.
def accumulate(x, f, c_0):
    if f == 1:
        return x.cumsum(axis=0)
    c = np.empty(x.shape)
    now = c_0
    for t in range(len(x)):
        c[t] = now
        now = now * f + x[t]
    return c
