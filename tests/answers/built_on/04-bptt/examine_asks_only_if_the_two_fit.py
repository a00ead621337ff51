# mistake: it only compares backward with central differences of the same forward, so a cell that is no LSTM, rightly differentiated, passes
# read: right
# told: your tests catch 29 of 39 mistaken implementations; 10 live. Of these kinds nothing is caught: Another cell than the LSTM, rightly different
def examine(forward, backward):
    rng = np.random.default_rng(3)

    def check(T, N, D, H, scale):
        given = [rng.normal(size=shape) for shape in ((T, N, D), (N, H), (N, H), (4 * H, D), (4 * H, H), (4 * H,))]
        dh, dh_T, dc_T = (scale * rng.normal(size=shape) for shape in ((T, N, H), (N, H), (N, H)))

        def run(arrays):
            x, h_0, c_0, W_x, W_h, b = arrays
            return forward(x, (h_0, c_0), (W_x, W_h, b))

        def loss(arrays):
            h, (h_T, c_T), _ = run(arrays)
            return (dh * h).sum() + (dh_T * h_T).sum() + (dc_T * c_T).sum()

        dx, (dh_0, dc_0), (dW_x, dW_h, db) = backward(dh, (dh_T, dc_T), run(given)[2])
        for k, found in enumerate((dx, dh_0, dc_0, dW_x, dW_h, db)):
            measured = numerical_gradient(lambda v: loss(given[:k] + [v] + given[k + 1 :]), given[k])
            assert found.shape == measured.shape
            assert np.abs(found - measured).max() < 1e-5 * np.abs(measured).max()

    check(6, 2, 3, 4, 1.0)
    check(1, 2, 3, 1, 1.0)
    check(20, 1, 1, 2, 1e6)
