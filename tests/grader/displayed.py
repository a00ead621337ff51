"""What a notebook shows: figures, each at its place, where it may be renewed."""


class Displayed(list):
    """Stands in for the function `display` of IPython."""

    def __call__(self, figure, display_id=None):
        self.append(figure)
        return Handle(self, len(self) - 1)


class Handle:
    def __init__(self, figures, place):
        self.figures, self.place = figures, place

    def update(self, figure):
        self.figures[self.place] = figure
