# mistake: the bias is added inside the sum over the inputs, so it counts D times, wrong for D > 1; and a second one, the result is squeezed, so N = 1 or H = 1 loses an axis.
# read: right
# told: In layer. It has 0 axes, where 2 are asked for: () for (1, 1).
def layer(x_t, W_x, b):
    D = x_t.shape[1]
    contributions = [np.multiply.outer(x_t[:, d], W_x[:, d]) + b for d in range(D)]
    return np.squeeze(sum(contributions))
