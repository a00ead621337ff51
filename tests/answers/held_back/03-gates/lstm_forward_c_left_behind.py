# mistake: two: (1) only h is handed on, every step starts from the cell state c_0, and the c returned is the one that follows from c_0 in the last step (numbers right at the first step, so at T = 1); (2) h is stacked as (N, T, H), batch first, instead of (T, N, H) (shape right only where N = T)
# read: right
# told: in the shape of h. h should have the shape (20, 3, 4), yours has (3, 20, 4) (with T = 20
def lstm_forward(x, state, params):
    h, c = state
    outputs = []
    for t in range(x.shape[0]):
        h, c_t = lstm_step(x[t], (h, c), params)
        outputs.append(h)
    return np.stack(outputs, axis=1), (h, c_t)
