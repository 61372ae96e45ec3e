import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { createDrawer, type Drawing } from '../../lib/picture/draw.ts';
import type { PictureModel } from '../../lib/picture/types.ts';
import { fitCanvas, type Palette, paintCanvas, readPalette } from './paint-canvas.ts';
import { useThemeChanges } from './use-theme-changes.ts';

/**
 * Paints a canvas once a frame at most, with what was handed in last. Without a canvas to draw on nothing is painted:
 * the words of the picture are elsewhere.
 */
export function usePainting(
  canvas: RefObject<HTMLCanvasElement | null>,
  model: PictureModel,
  drawing: Drawing & { ratio: number },
): void {
  const draw = useMemo(() => createDrawer(), []);
  const theme = useThemeChanges();
  const palette = useRef<{ theme: number; ratio: number; palette: Palette } | null>(null);
  useEffect(() => {
    const paint = () => {
      const element = canvas.current;
      const context = element?.getContext('2d') ?? null;
      if (element === null || context === null) return;
      const { layout, ratio } = drawing;
      if (palette.current?.theme !== theme || palette.current.ratio !== ratio)
        palette.current = { theme, ratio, palette: readPalette(element) };
      fitCanvas(element, layout.widthPx, layout.heightPx, ratio);
      paintCanvas(context, draw(model, drawing), palette.current.palette, ratio);
    };
    const frame = requestAnimationFrame(paint);
    return () => cancelAnimationFrame(frame);
  });
}
