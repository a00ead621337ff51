# mistake: a forget bias of 4 gives f = 0.982, so the unit fades and is no longer on some tens of steps after a set; right on short streams.
# read: right
# told: your forget gate has the bias 4, so at rest f = 0.982: with a larger one all would hold.
def reset_latch_params():
    on_set, on_reset = np.array([1.0, 0.0]), np.array([0.0, 1.0])
    W_x = np.vstack([0 * on_set, -24 * on_reset, 20 * on_set, 0 * on_set])
    return W_x, np.zeros((4, 1)), np.array([0.0, 4.0, 0.0, 5.0])
