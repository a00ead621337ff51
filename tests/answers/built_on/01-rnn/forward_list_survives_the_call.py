# mistake: the list of states is a default argument and so lives on between calls: from the second call on the states of all earlier calls stand in front (too many rows, or an error of np.stack where the shapes differ); the first call is right, h_T too
# read: vague
# told: your rnn_forward remembers earlier calls: a list or a dictionary outside of it, or a default like known={}, is made once and stays as a call
def rnn_forward(x, h_0, params, states=[]):
    h = h_0
    for x_t in x:
        h = rnn_step(x_t, h, params)
        states.append(h)
    return np.stack(states), h
