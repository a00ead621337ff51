# mistake: the list of states is a default argument and so lives on between calls: from the second call on the states of all earlier calls stand in front (too many rows, or an error of np.stack where the shapes differ); the first call is right, h_T too
# read: vague
def rnn_forward(x, h_0, params, states=[]):
    h = h_0
    for x_t in x:
        h = rnn_step(x_t, h, params)
        states.append(h)
    return np.stack(states), h
