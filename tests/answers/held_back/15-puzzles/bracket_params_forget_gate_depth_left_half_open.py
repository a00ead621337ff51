# mistake: two: the forget gate of the depth is left half open (the depth leaks away), and the alarm goes on at every closing bracket, for it does not look at the depth
# read: wrong
# told: your first cell holds 1 after the text 'a(' and 0.5 after 'a(a': what is no bracket should leave it as it is.
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    b[0] = 30
    b[3] = 30
    W_x[4] = [20, -20]
    b[6] = b[7] = 30
    W_x[1, 1] = 40
    b[1] = -20
    b[5] = 20
    return W_x, W_h, b
