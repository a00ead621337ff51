# mistake: the step is called twice for each input, once for the list and once more for the state, so the state moves on two steps per symbol
# read: right
# told: at h[1] (with T = 2, N = 2, D = 1, H = 3). All before h[1] is right. In rnn_forward. The first time that h_t is made, its right numbers stan
def rnn_forward(x, h_0, params):
    states = []
    h = h_0
    for t in range(len(x)):
        states.append(rnn_step(x[t], h, params))
        h = rnn_step(x[t], states[-1], params)
    return np.stack(states), states[-1]
