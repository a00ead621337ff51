# mistake: the candidate reads h as well, so that what is stored holds on to itself
# told: your gates depend on h: with weights W_h of zero they would obey the input alone.
def latch_params():
    W_x = np.array([[0.0, 40], [0, -40], [10, 0], [0, 0]])
    W_h = np.array([[0.0], [0], [30], [0]])
    return W_x, W_h, np.array([-20.0, 20, 0, 40])
