# mistake: The final state is computed by one step more with the last input, so it is not the last row of h.
# told: In rnn_forward. Of its parts, h_t is wrong, h of every step is right in these calls.
def rnn_forward(x, h_0, params):
    history = [h_0]
    for t in range(len(x)):
        history.append(rnn_step(x[t], history[t], params))
    h_T = rnn_step(x[-1], history[-1], params)
    return np.array(history[1:]), h_T
