# loses: check-rnn-forward
# told: puts h_0 before the outputs
def rnn_forward(x, h_0, params):
    states = [h_0]
    for x_t in x:
        states.append(rnn_step(x_t, states[-1], params))
    return np.stack(states), states[-1]
