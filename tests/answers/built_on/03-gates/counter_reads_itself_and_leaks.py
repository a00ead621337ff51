# mistake: two: the candidate reads h through W_h = 1, so in silence a count that is not zero grows by tanh(h), and the forget gate's bias 3 leaves f = 0.95, which leaks
# read: right
# told: your forget gate is not fully open (f = 0.952574): the count leaks away. your candidate reads h: wit
def counter_params():
    W_x = np.array([[0, 0], [0, 0], [40.0, -40.0], [0, 0]])
    W_h = np.array([[0.0], [0.0], [1.0], [0.0]])
    b = np.array([40.0, 3.0, 0.0, 40.0])
    return W_x, W_h, b
