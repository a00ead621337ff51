# mistake: takes the rows to be stacked i, g, f, o: what is meant for f stands in the rows of g and the other way round
# read: right
# told: your rows are right but stacked i, g, f, o: here they are i, f, g, o.
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    b[0] = 20
    W_x[1, 0] = 20
    b[2] = 20
    W_x[2, 1] = -40
    b[3] = 20
    return W_x, W_h, b
