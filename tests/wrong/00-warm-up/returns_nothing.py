# loses: check-layer check-accumulate
# told: returned None: it ends without a return
def layer(x_t, W_x, b):
    a = x_t @ W_x.T + b


def accumulate(x, f, c_0):
    c = np.zeros(x.shape)
    c[0] = f * c_0 + x[0]
    for t in range(1, len(x)):
        c[t] = f * c[t - 1] + x[t]
    print(c)
