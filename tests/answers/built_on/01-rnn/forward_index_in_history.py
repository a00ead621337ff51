# mistake: h_0 stands first in the list, so entry t - 1 is the state two steps before; right for t = 0 by the index -1, wrong from the second step on
# read: right
# told: your rnn_forward matches a loop that goes on from the state before the last one.
def rnn_forward(x, h_0, params):
    number_of_steps = x.shape[0]
    history = [h_0]
    for t in range(number_of_steps):
        before = history[t - 1]
        now = rnn_step(x[t], before, params)
        history.append(now)
    states = np.stack(history[1:])
    last_state = history[-1]
    return states, last_state
