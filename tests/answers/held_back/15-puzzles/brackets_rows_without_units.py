# mistake: b[rows("f")] and b[rows("o")] are written without H = 2, so they are row 1 (the input gate of the alarm) and row 3 (the forget gate of the alarm) instead of the forget and output gates of both units: the alarm is written at the first step whatever is read, and the depth's forget gate stands half open, so c halves at each step; right: c after a first bracket, and that the alarm, once on, stays on
# read: vague
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    b[rows("i", 2)] = 50, -50
    W_x[rows("i", 2)] = [[0, 0], [0, 100]]
    W_h[rows("i", 2)] = [[0, 0], [-200, 0]]
    b[rows("f")] = 50
    W_x[rows("g", 2)] = [[20, -20], [0, 0]]
    b[rows("g", 2)] = 0, 50
    b[rows("o")] = 50
    return W_x, W_h, b
