# mistake: bracket_params sets the threshold of the alarm between depth 1 and depth 2 instead of between 0 and 1: the alarm goes on (for ever) already at the bracket that closes the last open one, as in (), although that one was open; the depth is right, and the alarm too where the depth never comes back to 0 (and from a bracket on that closes what was never opened)
# read: wrong
# told: your alarm goes on 2 letters too early in the text a()a)aa(a(a.
def bracket_params():
    H = 2
    W_x, W_h, b = zeros(2, H)
    depth, alarm = 0, 1
    for gate, bias in (("i", 30), ("f", 30), ("o", 30)):
        b[rows(gate, H)] = bias
    W_x[rows("g", H)][depth] = [0.2, -0.2]
    b[rows("g", H)][alarm] = 30
    step = np.tanh(0.2)
    limit = (np.tanh(step) + np.tanh(2 * step)) / 2
    # open where a bracket closes and the depth before it is below the limit
    W_x[rows("i", H)][alarm] = [0, 400]
    W_h[rows("i", H)][alarm] = [-200, 0]
    b[rows("i", H)][alarm] = 200 * limit - 400
    return W_x, W_h, b
