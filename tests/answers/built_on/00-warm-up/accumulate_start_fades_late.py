# mistake: in the sum of powers c_0 is weighted by f^(t-1) and not by f^t (row 0 has c_0 whole): its fading begins a step late; right where f = 1 or c_0 is zero, the share of the inputs is right everywhere
# read: right
# told: your accumulate matches a loop whose first step forgets to multiply c_0 by f.
def accumulate(x, f, c_0):
    T = x.shape[0]
    return np.stack([c_0 * f**t + sum(x[s] * f ** (t - s) for s in range(t + 1)) for t in range(T)])
