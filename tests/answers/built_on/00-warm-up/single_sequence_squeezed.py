# mistake: Axes of length 1 are squeezed away, so a batch of one sequence (or a layer of one unit) loses an axis of the result.
# told: your layer matches a layer whose axes of length 1 are dropped: the result is (N, H),
def layer(x_t, W_x, b):
    a = (W_x[None, :, :] @ x_t[:, :, None]) + b[None, :, None]
    return a.squeeze()
