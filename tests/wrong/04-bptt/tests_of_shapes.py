# loses: check-tests-that-kill
# told: One that lives: dc_t is not carried
def examine(forward, backward):
    x, h0 = np.ones((5, 2, 3)), np.zeros((2, 4))
    params = np.ones((16, 3)), np.ones((16, 4)), np.zeros(16)
    h, (h_T, c_T), cache = forward(x, (h0, h0), params)
    assert np.shape(h) == (5, 2, 4) and np.shape(h_T) == np.shape(c_T) == (2, 4)
    dx, dstate, dparams = backward(np.ones((5, 2, 4)), (h0, h0), cache)
    assert np.shape(dx) == x.shape
    assert [np.shape(d) for d in dparams] == [p.shape for p in params]
