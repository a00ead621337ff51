# mistake: examine compares the gradients with central differences of the same forward and never the forward with lstm_step, as if a passed gradient check proved the network: another cell than the LSTM whose gradients fit its own forward pass is let through, as is every mistake of the forward pass that its backward follows; mistaken gradients at ordinary sizes are caught
# read: vague
# told: your tests catch 22 of 39 mistaken implementations; 17 live. Of these kinds nothing is caught: Long sequences; Another cell than the LSTM, r
def examine(forward, backward):
    rng = np.random.default_rng(3)
    T, N, D, H = 4, 2, 3, 2
    values = [rng.normal(size=s) for s in ((T, N, D), (N, H), (N, H), (4 * H, D), (4 * H, H), (4 * H,))]
    dh, dh_T, dc_T = rng.normal(size=(T, N, H)), rng.normal(size=(N, H)), rng.normal(size=(N, H))

    def loss(v):
        h, (h_T, c_T), _ = forward(v[0], (v[1], v[2]), tuple(v[3:]))
        return (dh * h).sum() + (dh_T * h_T).sum() + (dc_T * c_T).sum()

    cache = forward(values[0], (values[1], values[2]), tuple(values[3:]))[2]
    dx, (dh_0, dc_0), dparams = backward(dh, (dh_T, dc_T), cache)
    for which, found in enumerate([dx, dh_0, dc_0, *dparams]):
        assert found.shape == values[which].shape
        for k in np.ndindex(found.shape):
            quotient = 0.0
            for sign in (+1, -1):
                moved = [v.copy() for v in values]
                moved[which][k] += sign * 1e-5
                quotient += sign * loss(moved) / 2e-5
            assert abs(quotient - found[k]) < 1e-6 + 1e-4 * abs(quotient)
