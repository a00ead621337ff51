# mistake: the bias is forgotten for batches of one sequence (a branch of its own for N = 1)
# told: a change of b changes nothing in your answer, and it should.
def layer(x_t, W_x, b):
    if len(x_t) == 1:
        return (W_x @ x_t[0])[None]
    return x_t @ W_x.T + b
